import { parentPort, workerData } from 'node:worker_threads'
import { expose } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import type { Theme } from '../../extract/types'
import { loadGazetteer } from '../data'
import { makeReader } from './reader'

/** What a thread is started with. */
export interface ThreadData {
  readonly root: string
  readonly codebook: readonly Theme[] | undefined
  readonly newest: number
}

const { root, codebook, newest } = workerData as ThreadData
expose(makeReader(await loadGazetteer(root), codebook, newest), nodeEndpoint(parentPort!))
