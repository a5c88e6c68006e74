import { Confirm } from '../blocks/identity.1';
import { Live } from './Live';
import { code, connectPretendServer } from './pretendServer';

connectPretendServer();

/** The first block of the guide to identity, at work. */
export const IdentityGuide = () => (
  <Live name="Who pays" waits>
    <p>The pretended shop has sent you the code {code}.</p>
    <Confirm />
  </Live>
);
