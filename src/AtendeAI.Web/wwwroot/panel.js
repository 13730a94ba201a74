// What works on every page, also where no circuit runs: menus that close, and coming back after a lost connection.
"use strict";

const openMenus = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
  if (event.target.closest("[data-reload]")) {
    location.reload();
  }
  if (event.target.closest("[data-reconnect]")) {
    reconnect();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

async function reconnect() {
  const reached = await Blazor.reconnect().catch(() => null);
  if (reached === false) {
    location.reload();
  }
}
