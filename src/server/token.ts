import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The header in which a page shows the token it was handed. */
export const TOKEN_HEADER = 'x-interregnum-token';

/** A token for one run of the server: only a page that it served itself can know it. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a token is the right one; how long that takes says nothing of it. */
export function isToken(shown: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(shown ?? ''), digest(token));
}

/** The page with the token in it, where its own scripts find it and no other site can look. */
export function withToken(page: string, token: string): string {
  return page.replace('</head>', `<meta name="interregnum-token" content="${token}" /></head>`);
}
