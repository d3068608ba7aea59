/** Texts that hurt a careless reader, by name, each with what makes it. */
export declare const hostile: Readonly<Record<string, () => string>>
