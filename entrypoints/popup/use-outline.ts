/** The outline of the corpus in a component: what the first answer is made of. */
import { useMemo } from 'preact/hooks';
import outlineJson from '../../corpus/data/outline.json' with { type: 'json' };
import type { Library } from '../../corpus/library.ts';
import { type Outline, outlineOf } from '../../corpus/outline.ts';
import type { Script } from '../settings/settings.ts';

/** The outline of the corpus that Tifa brings along, as issued. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test proves that data/ is what the build makes
export const bundledOutline = outlineJson as Outline;

/** The outline in a script; another than the issued one is known once `library`, which is in it, is there. */
export function useOutline(script: Script, library: Library | undefined): Outline | undefined {
  return useMemo(() => {
    if (script === 'issued') return bundledOutline;
    return library && outlineOf(library.notices.values(), library.phrases.values());
  }, [script, library]);
}
