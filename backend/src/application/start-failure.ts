import { ConfigError } from '../config.ts';
import { DomainError } from '../errors.ts';

const HEADING = 'Knotenwerk startet nicht. / Knotenwerk does not start.';

interface SystemError extends Error {
  readonly code: string;
  readonly address?: string;
  readonly port?: number;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function listenFailure({ code, address = '', port }: SystemError): string[] | null {
  const place = `${address}:${String(port)}`;
  if (code === 'EADDRINUSE')
    return [
      `Auf ${place} lauscht schon ein anderes Programm. Mit PORT lässt sich ein anderer Port wählen.`,
      `Another program is listening on ${place}. Choose another port with PORT.`,
    ];
  if (code === 'EACCES' && port !== undefined)
    return [
      `Auf ${place} darf dieses Programm nicht lauschen. Mit PORT lässt sich ein Port ab 1024 wählen.`,
      `This program may not listen on ${place}. Choose a port from 1024 with PORT.`,
    ];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return [
      `Die Adresse ${place} gehört nicht zu diesem Rechner. HOST nennt die Adresse, auf der gelauscht wird.`,
      `The address ${place} does not belong to this machine. HOST names the address to listen on.`,
    ];
  return null;
}

/** Why the start failed, in sentences the person who started it can act on; null: nobody foresaw it. */
export function startFailure(error: unknown): string | null {
  const lines =
    error instanceof ConfigError
      ? error.lines
      : error instanceof DomainError
        ? [error.reason.de, error.reason.en]
        : isSystemError(error)
          ? listenFailure(error)
          : null;
  return lines && [HEADING, ...lines.map((line) => `  ${line}`)].join('\n');
}
