/** Something that a command will not do, said in one sentence to whoever asked for it. */
export class Refusal extends Error {}

/** Runs a command: a refusal is printed as its sentence, and nobody sees a stack trace for a mistake of their own. */
export async function runCommand(command: () => Promise<boolean> | boolean): Promise<void> {
	try {
		process.exitCode = (await command()) ? 0 : 1;
	} catch (error) {
		const isArgument =
			error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
		if (!(error instanceof Refusal) && !isArgument) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
