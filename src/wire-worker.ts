import { answerThrough } from './app/wire/answering'
import { openFiles } from './app/wire/files'

answerThrough(globalThis, openFiles)
