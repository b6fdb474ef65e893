/** What is worked out once, however often it is asked for. */

/** The same value ever after, made when first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** A function that is often asked for the same again: the last answer is kept. */
export function rememberLast<Question, Answer>(
	make: (question: Question) => Answer,
): (question: Question) => Answer {
	let last: { readonly question: Question; readonly answer: Answer } | undefined;
	return (question) => {
		if (last?.question !== question) last = { question, answer: make(question) };
		return last.answer;
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
