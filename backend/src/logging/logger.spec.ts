import { createLogger } from './logger.ts';

function written(format: 'json' | 'pretty', level = 'info') {
  const lines: string[] = [];
  const log = createLogger({ level, format }, { write: (line) => lines.push(line) });
  return { lines, log };
}

describe('the log', () => {
  it('writes one JSON object a line for machines', () => {
    const { lines, log } = written('json');
    log.info({ requestId: 'r-1' }, 'request');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 30,
      requestId: 'r-1',
      msg: 'request',
    });
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
  });

  it('writes time, weight, message and the rest for people', () => {
    const { lines, log } = written('pretty');
    log.info({ method: 'GET', status: 200, list: [1] }, 'request');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO {2}request method=GET status=200 list=\[1\]\n$/);
  });

  it('shows people the stack of an error', () => {
    const { lines, log } = written('pretty');
    log.error({ err: new Error('broken') }, 'unexpected error');
    expect(lines[0]).toMatch(/ERROR unexpected error\nError: broken\n {4}at /);
  });

  it('leaves out what weighs less than it should', () => {
    const { lines, log } = written('json', 'warn');
    log.info('detail');
    expect(lines).toEqual([]);
  });
});
