/** Opens search by "/" or Ctrl-K from anywhere but a field. */
document.addEventListener("keydown", (event) => {
  const field =
    event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
  const asked =
    (event.key === "/" && !field && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
  const link = document.querySelector<HTMLAnchorElement>("[data-find]");
  if (!asked || !link) return;
  event.preventDefault();
  location.href = link.href;
});
