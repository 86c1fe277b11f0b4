/** A phrase by itself: what it means, its ladder as a picture and as a table, every passage that has it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Phrase } from '../../corpus/notice.ts';
import { Ladder } from '../ui/Ladder.tsx';
import { PhraseMeta } from '../ui/PhraseMeta.tsx';
import { PhraseNote } from '../ui/PhraseNote.tsx';
import { ROOM } from '../ui/words/room.ts';
import { useSourceLanguage, useWords } from '../ui/words/speaking.ts';
import { LadderPicture } from './picture/LadderPicture.tsx';
import { LadderTable } from './picture/LadderTable.tsx';

interface Props {
  library: Library;
  phrase: Phrase;
}

export function PhrasePage({ library, phrase }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(ROOM).picture;
  const rungs = useMemo(() => library.cite(phrase.id), [library, phrase]);
  return (
    <main id="text" tabIndex={-1} class="phrase-page">
      <h1 class="canonical" lang={source}>
        {phrase.canonical}
      </h1>
      <PhraseMeta phrase={phrase} />
      <PhraseNote phrase={phrase} />
      {rungs.length > 0 && (
        <>
          <h2>{words.heading}</h2>
          <LadderPicture rungs={rungs} phrase={phrase} />
          <LadderTable rungs={rungs} />
        </>
      )}
      <h2>{words.passages}</h2>
      <Ladder rungs={rungs} phrase={phrase.id} canonical={phrase.canonical} />
    </main>
  );
}
