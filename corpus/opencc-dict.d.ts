/** The dictionaries of opencc-js ship without types: `traditional simplified|…` in one string. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
