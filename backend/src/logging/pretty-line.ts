import { levels } from 'pino';

type Event = Readonly<Record<string, unknown>>;

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function stackOf(error: unknown): string {
  return isEvent(error) && typeof error['stack'] === 'string' ? `\n${error['stack']}` : '';
}

/** One log event as people read it: time, weight, message, the rest as key=value, a stack below. */
export function toPrettyLine(line: string): string {
  const event: unknown = JSON.parse(line);
  if (!isEvent(event)) return line;
  const { level, time, msg, err, ...rest } = event;
  const weight = (levels.labels[Number(level)] ?? '').toUpperCase().padEnd(5);
  const pairs = Object.entries(rest).map(([key, value]) => `${key}=${written(value)}`);
  const parts = [String(time).slice(11, 19), weight, ...(msg ? [written(msg)] : []), ...pairs];
  return `${parts.join(' ')}${stackOf(err)}\n`;
}
