//! Makes a network to measure with:
//! `cargo run --example network -- MEMBERS FOLDER [--languages N] [--places N] [--portraits]`.

#[path = "mod.rs"]
mod network;

use std::path::Path;

use anyhow::{Context, Result, bail};

const USAGE: &str =
    "usage: network MEMBERS FOLDER [--languages 1 to 4] [--places 1 to 900] [--portraits]";

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let number = |given: Option<String>| -> Result<usize> {
        given.and_then(|text| text.parse().ok()).context(USAGE)
    };
    let mut wanted = network::Wanted::of(number(args.next())?);
    let folder = args.next().context(USAGE)?;
    while let Some(option) = args.next() {
        match option.as_str() {
            "--languages" => wanted.languages = number(args.next())?,
            "--places" => wanted.places = number(args.next())?,
            "--portraits" => wanted.portraits = true,
            _ => bail!(USAGE),
        }
    }
    network::make(Path::new(&folder), wanted).context(folder)
}
