/** What is made one script of, to be run in a page. */
import { build } from 'vite';

/** A module as one script that leaves its exports in `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (!code) throw new Error(`${entry} did not build`);
  return code;
}
