/** Settles when the page has first shown something: whatever else is worked at before holds that up. */
export const painted = new Promise<void>((settle) => {
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) settle();
  }).observe({ type: 'paint', buffered: true });
});
