/** Beyond these a file is no article and is not read: its bytes, and the UTF-16 units of its canonical text. */
export const ARTICLE_LIMITS = { bytes: 5_000_000, characters: 1_000_000 } as const;
