/** The languages that Tifa speaks, named as a `lang` attribute has them. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** A part of the words in every language: English gives its shape, and what another lacks does not compile. */
export type InEvery<Words> = Readonly<Record<Language, Words>>;
