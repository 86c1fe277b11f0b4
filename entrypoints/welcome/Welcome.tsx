/** What Tifa asks for and why, in a few lines; once it is granted, where to begin. */
import type { JSX } from 'preact';
import { ROOM_ADDRESS } from '../ui/place.ts';
import { useWords } from '../ui/words/speaking.ts';
import { WELCOME } from '../ui/words/welcome.ts';

interface Props {
  /** `undefined` until the browser has said. */
  allowed: boolean | undefined;
  ask: () => void;
}

export function Welcome({ allowed, ask }: Props): JSX.Element {
  const words = useWords(WELCOME);
  return (
    <main class="welcome">
      <h1>
        <span lang="zh-Hans">提法</span> Tifa
      </h1>
      <output>
        <p class="lead">{allowed ? words.allowed : words.asking}</p>
      </output>
      {allowed === false && (
        <button type="button" class="allow" onClick={ask}>
          {words.allow}
        </button>
      )}
      {allowed === false && <p class="note">{words.promise}</p>}
      <p class="note">
        {allowed ? words.begin : words.without} <a href={ROOM_ADDRESS}>{words.room}</a>
      </p>
    </main>
  );
}
