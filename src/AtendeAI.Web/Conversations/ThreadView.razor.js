// A person within this many pixels of the end is reading the end.
const near = 80;

export function attach(list, page) {
  let height = list.scrollHeight;
  let atEnd = true;

  const toEnd = () => {
    list.scrollTop = list.scrollHeight;
    height = list.scrollHeight;
    atEnd = true;
  };

  const onScroll = () => {
    const before = atEnd;
    height = list.scrollHeight;
    atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < near;
    if (atEnd && !before) {
      page.invokeMethodAsync("ReachedEnd");
    }
  };

  // The box to answer in grows and the keyboard of a phone opens: the end stays in sight.
  const resized = new ResizeObserver(() => {
    if (atEnd) {
      toEnd();
    }
  });

  // What opens below the edge, as the reasons of the last message do, is brought into sight.
  const onToggle = (event) => {
    if (event.target.open) {
      event.target.scrollIntoView({ block: "nearest" });
    }
  };

  list.addEventListener("scroll", onScroll, { passive: true });
  list.addEventListener("toggle", onToggle, true);
  resized.observe(list);
  toEnd();

  return {
    follow() {
      const followed = atEnd;
      if (followed) {
        toEnd();
      }
      return followed;
    },
    goToEnd: toEnd,
    holdPlace() {
      requestAnimationFrame(() => {
        list.scrollTop += list.scrollHeight - height;
        height = list.scrollHeight;
      });
    },
    detach() {
      list.removeEventListener("scroll", onScroll);
      list.removeEventListener("toggle", onToggle, true);
      resized.disconnect();
    },
  };
}
