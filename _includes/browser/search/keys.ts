/** Lets the arrow keys lead from a search box through the links below it, and back. */
export const walkWithArrows = (box: HTMLElement, within: HTMLElement): void => {
  within.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [box, ...within.querySelectorAll<HTMLElement>(".results a, .recent button")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
};
