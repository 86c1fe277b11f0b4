/** Milliseconds after which nobody waits for the paint of a page that nobody sees. */
const UNSEEN = 1_000;

/**
 * Settles when the page has first shown something: whatever else is worked at before holds that up.
 * Firefox tells of no paint in a popup; there it is the first frame.
 */
export const painted = new Promise<void>((settle) => {
  setTimeout(settle, UNSEEN);
  if (import.meta.env.FIREFOX) {
    requestAnimationFrame(() => setTimeout(settle));
    return;
  }
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) settle();
  }).observe({ type: 'paint', buffered: true });
});
