// Deflates one text in a thread of its own, because zopfli listens to the errors of the whole process that loads it.
import zopfli from '@gfx/zopfli';
import { parentPort, workerData } from 'node:worker_threads';

parentPort.postMessage(await zopfli.zlibAsync(workerData, { numiterations: 15 }));
