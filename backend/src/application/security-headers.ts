import helmet from 'helmet';

/**
 * Nothing but our own origin, no inline script or style.
 * The frontend draws with style properties set by script, which this policy allows.
 */
const POLICY = {
  defaultSrc: ["'self'"],
  // The map draws itself into an image: a `blob:` is made by the page itself, and is no request.
  imgSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** The headers every answer carries. TLS is the business of the proxy in front, sub-domains are not ours to decide. */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
  });
}
