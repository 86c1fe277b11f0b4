/** The page side's world in a page: the same document, and globals that the page does not see. */
import type { Page } from 'playwright-core';

export interface PageSide {
  /** Runs an expression in that world, and answers what it comes to as plain data. Throws what it throws. */
  run: (expression: string) => Promise<unknown>;
}

/** Finds Tifa's world in a page that is loaded. Throws where there is none. */
export async function pageSideOf(page: Page): Promise<PageSide> {
  const debuggerOf = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  debuggerOf.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await debuggerOf.send('Runtime.enable');
  const world = worlds.find(({ name }) => name.startsWith('Tifa'));
  if (!world) throw new Error('Tifa is not in this page');
  const how = { contextId: world.id, awaitPromise: true, returnByValue: true };
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await debuggerOf.send('Runtime.evaluate', {
        expression,
        ...how,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'thrown');
      return result.value;
    },
  };
}
