/** Something the user can put right: its message is shown as it is, without a stack trace. */
export class Complaint extends Error {}

/** A wrong call of the command line. */
export class Misuse extends Complaint {}
