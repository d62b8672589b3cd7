import { Injectable } from '@nestjs/common';

/** Whether the server still takes requests; from the moment it is told to stop it doesn't. */
@Injectable()
export class Readiness {
  private stopping = false;

  get isStopping(): boolean {
    return this.stopping;
  }

  stop(): void {
    this.stopping = true;
  }
}
