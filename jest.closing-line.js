/** Ends a run with one plain line, `N passed, N failed`; under REQUIRE_ALL=1 a test left out counts as failed. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const left = results.numPendingTests + results.numTodoTests;
    const required = process.env.REQUIRE_ALL === '1';
    const failed =
      results.numFailedTests + results.numRuntimeErrorTestSuites + (required ? left : 0);
    const skipped = !required && left > 0 ? `, ${left} skipped` : '';
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
    this.incomplete = required && left > 0;
  }

  getLastError() {
    return this.incomplete ? new Error('REQUIRE_ALL=1: tests were left out.') : undefined;
  }
}
