/** The ladder as a picture: levels from the centre down, time from left to right; each notice is a link. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Rung } from '../../../corpus/ladder.ts';
import type { Phrase } from '../../../corpus/notice.ts';
import { ROOM } from '../../ui/words/room.ts';
import { useLanguage } from '../../ui/words/speaking.ts';
import type { Layer } from './drawing.ts';
import { savePng, saveSvg } from './save.ts';
import { sceneOf } from './scene.ts';
import { type Sheet, sheetOf } from './sheet.ts';

interface Props {
  rungs: readonly Rung[];
  phrase: Pick<Phrase, 'canonical' | 'gloss'>;
}

export function LadderPicture({ rungs, phrase }: Props): JSX.Element {
  const { canonical, gloss } = phrase;
  const language = useLanguage();
  const words = ROOM[language].picture;
  const scene = useMemo(() => sceneOf(rungs, language), [rungs, language]);
  const { width, height, ground, links } = scene;
  const sheet = (): Sheet => sheetOf(scene, canonical, gloss);
  const title = `Tifa ${canonical}`;
  return (
    <figure class="picture">
      <section class="picture-frame" aria-label={words.frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-labelledby="picture-title picture-desc"
        >
          <title id="picture-title">{words.title(canonical)}</title>
          <desc id="picture-desc">{words.desc}</desc>
          <g aria-hidden="true">
            <Drawn layer={ground} />
          </g>
          {links.map((link) => (
            <a key={link.href} href={link.href} aria-label={link.label} data-stop>
              <title>{link.label}</title>
              <Drawn layer={link} />
            </a>
          ))}
        </svg>
      </section>
      <figcaption class="picture-save">
        <button type="button" class="quiet" onClick={() => saveSvg(sheet(), title)}>
          {words.saveSvg}
        </button>
        <button type="button" class="quiet" onClick={() => savePng(sheet(), title)}>
          {words.savePng}
        </button>
      </figcaption>
    </figure>
  );
}

function Drawn({ layer: { lines, words } }: { layer: Layer }): JSX.Element {
  return (
    <>
      {lines.map(({ d, stroke, fill, width = 1, dash }) => (
        <path
          key={d}
          d={d}
          class={`stroke-${stroke ?? 'none'} fill-${fill ?? 'none'}`}
          stroke-width={width}
          stroke-dasharray={dash?.join(' ')}
        />
      ))}
      {words.map(({ x, y, text, ink, size, bold, anchor = 'start' }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          class={`fill-${ink}`}
          font-size={size}
          font-weight={bold ? 600 : 400}
          text-anchor={anchor}
        >
          {`${text} `}
        </text>
      ))}
    </>
  );
}
