/** The library in the script that the reader wants. */
import { useMemo } from 'preact/hooks';
import { inScript } from '../../corpus/inScript.ts';
import type { Library } from '../../corpus/library.ts';
import { useSettings } from './surface.tsx';

/** What a surface shows; what is copied out of it comes from the library as issued. */
export function useLibrary(library: Library): Library {
  const { script } = useSettings();
  return useMemo(
    () => (script === 'issued' ? library : inScript(library, script)),
    [library, script],
  );
}
