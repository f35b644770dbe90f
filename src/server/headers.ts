const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The policy of what may be loaded. A page cannot forbid its own framing: only a header can. */
export function policyIn(place: 'header' | 'page'): string {
  return POLICY.filter((rule) => place === 'header' || !rule.startsWith('frame-ancestors')).join('; ');
}

/** The headers of every answer, refusals among them: nothing foreign is loaded, nothing is told to others. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyIn('header'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
