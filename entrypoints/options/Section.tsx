/** One matter to decide: its name beside it, and below it what else there is to know. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  title: string;
  note?: string;
  children: ComponentChildren;
}

export function Section({ title, note, children }: Props): JSX.Element {
  return (
    <section class="matter">
      <h2>{title}</h2>
      <div class="matter-body">
        {children}
        {note !== undefined && <p class="note">{note}</p>}
      </div>
    </section>
  );
}
