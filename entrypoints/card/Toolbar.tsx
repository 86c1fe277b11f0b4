/** The card's head: whose card it is, and what can be done with it. */
import type { JSX } from 'preact';
import type { MatchKind } from '../../corpus/notice.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { CARD } from '../ui/words/card.ts';
import { useWords } from '../ui/words/speaking.ts';

interface Props {
  kind: MatchKind;
  pinned: boolean;
  pin: () => void;
  close: () => void;
}

const PIN = 'M6 2h4l-.6 5 2.6 2.5H4L6.6 7zM8 9.5V14';
const CROSS = 'M4 4l8 8M12 4l-8 8';

export function Toolbar({ kind, pinned, pin, close }: Props): JSX.Element {
  const words = useWords(CARD);
  return (
    <div class="head">
      <p class="brand">
        <span lang="zh-Hans">提法</span> Tifa
      </p>
      <p class="kind">
        <KindSign kind={kind} /> {words.kinds[kind]}
      </p>
      <Tool path={PIN} name={pinned ? words.unpin : words.pin} on={pinned} act={pin} />
      <Tool path={CROSS} name={words.close} act={close} />
    </div>
  );
}

interface ToolProps {
  path: string;
  name: string;
  on?: boolean;
  act: () => void;
}

function Tool({ path, name, on, act }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      title={name}
      aria-label={name}
      data-on={on || undefined}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
