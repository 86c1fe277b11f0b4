/** The ladder as a picture: levels from the centre down, time from left to right; each notice is a link. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Rung } from '../../../corpus/ladder.ts';
import { PICTURE_WORDS } from '../../ui/room-words.ts';
import type { Layer } from './drawing.ts';
import { savePng, saveSvg } from './save.ts';
import { sceneOf } from './scene.ts';

interface Props {
  rungs: readonly Rung[];
  canonical: string;
}

export function LadderPicture({ rungs, canonical }: Props): JSX.Element {
  const scene = useMemo(() => sceneOf(rungs), [rungs]);
  const { width, height, ground, links } = scene;
  const title = PICTURE_WORDS.file(canonical);
  return (
    <figure class="picture">
      <section class="picture-frame" aria-label={PICTURE_WORDS.frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-labelledby="picture-title picture-desc"
        >
          <title id="picture-title">{PICTURE_WORDS.title(canonical)}</title>
          <desc id="picture-desc">{PICTURE_WORDS.desc}</desc>
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
        <button type="button" class="quiet" onClick={() => saveSvg(scene, title)}>
          {PICTURE_WORDS.saveSvg}
        </button>
        <button type="button" class="quiet" onClick={() => savePng(scene, title)}>
          {PICTURE_WORDS.savePng}
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
