// Free times and appointments are walked with the arrow keys; Tab goes from one professional to the next.
const places = ".slot.free, .block";

const middle = (place) => {
  const box = place.getBoundingClientRect();
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
};

function next(grid, from, key) {
  const column = from.closest(".column");
  const columns = [...grid.querySelectorAll(".column")];
  const beside = columns[columns.indexOf(column) + { ArrowLeft: -1, ArrowRight: 1 }[key]];
  const at = middle(from);
  if (key === "ArrowUp" || key === "ArrowDown") {
    const ahead = [...column.querySelectorAll(places)]
      .map((place) => ({ place, away: (middle(place).y - at.y) * (key === "ArrowUp" ? -1 : 1) }))
      .filter(({ away }) => away > 1);
    return nearest(ahead);
  }
  return beside && nearest([...beside.querySelectorAll(places)].map((place) => ({ place, away: Math.abs(middle(place).y - at.y) })));
}

const nearest = (found) => found.sort((a, b) => a.away - b.away)[0]?.place;

export function attach(grid) {
  const walk = (event) => {
    const from = event.target.closest?.(places);
    if (!from || !event.key.startsWith("Arrow") || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    next(grid, from, event.key)?.focus();
  };
  grid.addEventListener("keydown", walk);

  return {
    // The present stands a third down, with what is just over still in sight.
    showNow() {
      const now = grid.querySelector(".now");
      const frame = grid.parentElement;
      if (now && frame) {
        frame.scrollTop += middle(now).y - frame.getBoundingClientRect().top - frame.clientHeight / 3;
      }
    },
    detach() {
      grid.removeEventListener("keydown", walk);
    },
  };
}
