import assert from 'node:assert';
import { analyze } from '../../src/analyze';
it('analyses', () => assert.equal(analyze('增长５％').quantities[0]?.min, 5));
