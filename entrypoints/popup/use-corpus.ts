/** The corpus in a component: many times what the first answer needs, it comes behind the first paint. */
import { useEffect, useState } from 'preact/hooks';
import { painted } from '../ui/painted.ts';
import type { Corpus } from './corpus.ts';

/** `undefined` until it is there. */
export function useCorpus(): Corpus | undefined {
  const [corpus, setCorpus] = useState<Corpus>();
  useEffect(() => void painted.then(bringCorpus).then(setCorpus), []);
  return corpus;
}

async function bringCorpus(): Promise<Corpus> {
  const { openCorpus } = await import('./corpus.ts');
  const corpus = openCorpus();
  // The first search makes the index ready: behind the answer, and before the next keystroke.
  requestIdleCallback(() => corpus.issued.search(''), { timeout: 1000 });
  return corpus;
}
