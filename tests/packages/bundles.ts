/** The files of a built extension, and what its scripts name and say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseAst } from 'vite';

/** A file of a build; `path` is relative to it, with slashes. */
export interface BuiltFile {
  path: string;
  bytes: Buffer;
}

/** What a script can do is in its names, what it knows in its texts. */
export interface Script {
  path: string;
  /** Every name that is read, called, assigned or taken out of an object; keys of object literals are none. */
  names: ReadonlySet<string>;
  /** Every string, without its escapes. */
  texts: readonly string[];
}

/** All files of the build in `folder`, by path. */
export function filesOf(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll(sep, '/'),
      bytes: readFileSync(file),
    }));
}

/** The scripts among them, parsed. */
export function scriptsOf(folder: string): Script[] {
  return filesOf(folder)
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path, bytes }) => readScript(path, bytes.toString()));
}

/** Parses one script. Throws where it does not parse. */
export function readScript(path: string, code: string): Script {
  const names = new Set<string>();
  const texts: string[] = [];
  for (const node of nodesOf(parseAst(code))) {
    if (typeof node['value'] === 'string') texts.push(node['value']);
    if (isCooked(node['value'])) texts.push(node['value'].cooked);
    const name = nameIn(node);
    if (name !== undefined) names.add(name);
  }
  return { path, names, texts };
}

type Node = Record<string, unknown>;

/** Every node below `root`, keys of object literals left out. */
function nodesOf(root: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (Array.isArray(at)) open.push(...at.filter(Boolean));
    if (!isNode(at)) continue;
    found.push(at);
    open.push(...Object.values(withoutKeys(at)).filter(Boolean));
  }
  return found;
}

function withoutKeys(node: Node): Node {
  if (node['type'] !== 'ObjectExpression' || !Array.isArray(node['properties'])) return node;
  return {
    properties: node['properties'].map((property: Node) =>
      property['computed'] === true ? property : { ...property, key: undefined },
    ),
  };
}

/** `fetch`, `window.fetch` and `window['fetch']` all name fetch. */
function nameIn({ type, name, callee, computed, property, source }: Node): string | undefined {
  if (type === 'Identifier' && typeof name === 'string') return name;
  if (type === 'ImportExpression') return isOwnFile(source) ? undefined : 'import()';
  if (isNode(callee) && callee['name'] === 'Function') return 'Function()';
  const isKey = type === 'MemberExpression' && computed === true && isNode(property);
  return isKey && typeof property['value'] === 'string' ? property['value'] : undefined;
}

/** Whether a script to import is named in so many words, and lies beside the one that names it. */
function isOwnFile(source: unknown): boolean {
  if (!isNode(source)) return false;
  const { quasis, value = quasis } = source;
  const [name, ...more] = Array.isArray(value) ? value : [value];
  const path: unknown = isNode(name) && isCooked(name['value']) ? name['value'].cooked : name;
  return more.length === 0 && typeof path === 'string' && path.startsWith('./');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value;
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value;
}
