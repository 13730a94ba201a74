// What works on every page, also where no circuit runs: menus that close, places to drop on, and coming back after a lost connection.
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

// Dragging is told to the server when it starts and when it is dropped; everything between is the browser's alone.
document.addEventListener("dragstart", (event) => {
  if (event.target.draggable) {
    event.dataTransfer.effectAllowed = "move";
    // Without data Firefox does not begin to drag.
    event.dataTransfer.setData("text/plain", "");
  }
});

document.addEventListener("dragover", (event) => {
  const place = event.target.closest?.("[data-drop]");
  mark(place);
  if (place) {
    event.preventDefault();
  }
});

document.addEventListener("drop", () => mark(null));
document.addEventListener("dragend", () => mark(null));

function mark(place) {
  for (const other of document.querySelectorAll("[data-over]")) {
    if (other !== place) {
      other.removeAttribute("data-over");
    }
  }
  place?.setAttribute("data-over", "");
}

async function reconnect() {
  const reached = await Blazor.reconnect().catch(() => null);
  if (reached === false) {
    location.reload();
  }
}
