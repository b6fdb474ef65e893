/** What is worked out once, however often it is asked for. */

/** The same value ever after, made when first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

/**
 * A function that is often asked for the same again: its last answers are kept.
 *
 * @param most how many of them
 */
export function rememberLast<Question, Answer>(
	make: (question: Question) => Answer,
	most = 1,
): (question: Question) => Answer {
	const last = new Map<Question, { readonly answer: Answer }>();
	return (question) => {
		const known = last.get(question) ?? { answer: make(question) };
		// The oldest stands first.
		last.delete(question);
		last.set(question, known);
		for (const oldest of last.keys()) {
			if (last.size <= most) break;
			last.delete(oldest);
		}
		return known.answer;
	};
}

/** A function of one object that is called for many pages and worked out once. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const values = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const known = values.get(key) ?? { value: make(key) };
		values.set(key, known);
		return known.value;
	};
}
