/** Types of what the evaluation and the fit share with their tests. */
export const FOLDS: number;

export function siteOf(url: string | null | undefined, id: string): string;

export function foldOf(site: string, parts?: number): number;
