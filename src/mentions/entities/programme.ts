/** What the recognisers of initiatives share. */
import { candidatesOf } from './text';

export const programme = candidatesOf('programme');
