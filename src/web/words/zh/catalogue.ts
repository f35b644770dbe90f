const files = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default', eager: true });

/** The messages of this folder's language, file by file. */
export const texts: readonly string[] = Object.values(files);
