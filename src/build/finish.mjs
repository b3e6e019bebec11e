// Build room (Node only). The last step of the build: what is made from the outputs of rollup and of `cem analyze`.
import { writeEditorData } from './editor-data.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writePacks } from './packs.mjs';
import { writeTypes } from './types.mjs';

await writeTypes();
await writeEditorData();
await writePacks();
writeIntegrity();
