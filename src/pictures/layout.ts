/** The picture that stands for a page where people share it: what, and in small who says so and where. */

export interface SocialCard {
	readonly site: string;
	readonly kind: string;
	readonly title: string;
	/** Who is asked, how strongly. */
	readonly facts: string;
	/** Whose words these are. */
	readonly attribution: string;
	readonly address: string;
}

/** An element as the drawing library takes it. */
interface Node {
	readonly type: 'div';
	readonly key: null;
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children?: string | readonly Node[];
	};
}

const box = (
	style: Readonly<Record<string, string | number>>,
	children?: string | readonly Node[],
): Node => ({
	type: 'div',
	key: null,
	props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

export const size = { width: 1200, height: 630 } as const;

const ink = '#1f1b16';
const soft = '#574f45';
const red = '#8c2018';

/** The longer the title, the smaller; the longest is cut, as the page has it whole. */
const longest = 230;

function toTitle(title: string): { text: string; fontSize: number } {
	const text = title.length > longest ? `${title.slice(0, title.lastIndexOf(' ', longest))} …` : title;
	return { text, fontSize: text.length > 150 ? 42 : text.length > 90 ? 50 : 60 };
}

export function buildCard({ site, kind, title, facts, attribution, address }: SocialCard): Node {
	const { text, fontSize } = toTitle(title);
	return box(
		{
			width: '100%',
			height: '100%',
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: '44px 64px 40px',
			background: '#fdfbf6',
			color: ink,
			fontFamily: 'Serif',
		},
		[
			box({ flexDirection: 'column' }, [
				box({ height: 8, background: ink }),
				box({ height: 2, background: ink, marginTop: 4, marginBottom: 18 }),
				box({ justifyContent: 'space-between', fontSize: 28 }, [
					box({ fontWeight: 600 }, site),
					box({ color: soft }, kind),
				]),
			]),
			box({ flexDirection: 'column' }, [
				box({ fontSize, lineHeight: 1.16, letterSpacing: -0.5 }, text),
				box({ fontSize: 30, marginTop: 22, color: soft }, facts),
			]),
			box({ flexDirection: 'column', borderTop: `2px solid ${ink}`, paddingTop: 16 }, [
				box({ fontSize: 30, fontWeight: 600 }, attribution),
				box({ fontSize: 24, color: red, marginTop: 4 }, address),
			]),
		],
	);
}
