import { Module } from '@nestjs/common';
import { ArrangementService } from './arrangement.service.ts';
import { Arranger } from './arrangement/arranger.ts';
import { WorkerArranger } from './arrangement/worker-arranger.ts';
import { PictureService } from './picture.service.ts';
import { WholeNetworkResolver } from './whole-network.resolver.ts';
import { WholeNetworkService } from './whole-network.service.ts';

/** The network without a middle, with the places of everybody. */
@Module({
  providers: [
    { provide: Arranger, useClass: WorkerArranger },
    ArrangementService,
    PictureService,
    WholeNetworkService,
    WholeNetworkResolver,
  ],
  exports: [PictureService],
})
export class WholeNetworkModule {}
