//! A letter, a hundred joined for the printer, and a table of a thousand doctors.
//!
//! `cargo bench --bench letters`. The figures that pignon promises are measured over a whole
//! run, memory included, by `bench/letters`.

use pignon::exchange::table;
use pignon::theme::Theme;
use pignon::typeset::{File, Job, Pages, Typesetter};

fn main() {
    divan::main();
}

/// A record as the sample network's, with its longest texts, to a doctor of another name, house
/// and key each time: what a run has no use remembering.
fn record(number: usize) -> Vec<u8> {
    let text = include_str!("letter.json").replace("NUMBER", &name(number));
    text.replace("k7q2m-9x4tb", &format!("{:0>5}-{:0>5}", number % 99_991, number * 7919 % 99_991))
        .into_bytes()
}

/// A name of five syllables.
fn name(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "bo", "da", "do", "fi", "ga", "ku", "le", "lo", "mi", "no", "pe", "ri", "se", "ta",
        "vo",
    ];
    let syllable = |place: u32| SYLLABLES[(number.wrapping_mul(2_654_435_761) >> (4 * place)) & 15];
    (0..5).map(syllable).collect()
}

fn typesetter() -> Typesetter {
    let theme = Theme::built_in();
    let files = theme.letters().iter();
    let files = files.map(|(name, file)| File { path: name.clone(), bytes: file.bytes.to_vec() });
    let code = pignon::qr::svg("https://www.meuse-vesdre.example/professionnels/").into_bytes();
    Typesetter::new(files.chain([File { path: "qr.fr.svg".to_owned(), bytes: code }]))
}

fn letter(typesetter: &Typesetter, number: usize) -> Pages {
    let json = record(number);
    let job = Job { template: "gp.fr.typ", record: &json, identity: "bench" };
    match typesetter.typeset(&job) {
        Ok(set) => set.pages,
        Err(faults) => panic!("{faults:?}"),
    }
}

#[divan::bench]
fn one_letter(bencher: divan::Bencher<'_, '_>) {
    let typesetter = typesetter();
    let number = std::sync::atomic::AtomicUsize::new(0);
    letter(&typesetter, 0);
    bencher.bench(|| {
        letter(&typesetter, number.fetch_add(1, std::sync::atomic::Ordering::Relaxed)).count()
    });
}

#[divan::bench(sample_count = 10)]
fn join_a_hundred(bencher: divan::Bencher<'_, '_>) {
    let typesetter = typesetter();
    let pages: Vec<Pages> = (0..100).map(|number| letter(&typesetter, number)).collect();
    bencher.bench(|| typesetter.join(&pages, "Letters", "bench").map(|pdf| pdf.len()));
}

#[divan::bench]
fn a_table_of_a_thousand(bencher: divan::Bencher<'_, '_>) {
    let mut text = "Nom;Prénom;Rue;N°;CP;Localité;Spécialité\n".to_owned();
    for row in 0..1000 {
        text.push_str(&format!("Exemple{row};Ada;Rue de l’Exemple;{row};4000;Liège;huisarts\n"));
    }
    bencher.bench(|| table::read(divan::black_box(text.as_bytes())).map(|table| table.rows.len()));
}
