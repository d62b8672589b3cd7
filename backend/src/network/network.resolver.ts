import { Query, Resolver } from '@nestjs/graphql';
import { NetworkService } from './network.service.ts';
import { Network } from './network.type.ts';
import { toNetwork, type NetworkView } from './to-network.ts';

/** The network as a whole. */
@Resolver(() => Network)
export class NetworkResolver {
  constructor(private readonly networks: NetworkService) {}

  @Query(() => Network, { description: 'What the network holds as a whole.' })
  async network(): Promise<NetworkView> {
    return toNetwork(await this.networks.get());
  }
}
