//! Arguments of the commands of the badge.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use crate::cli::args::TableFormat;
use crate::cli::today;
use crate::register::RevocationReason;

/// `pignon badge`
#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(in crate::cli) struct Badge {
    #[command(subcommand)]
    pub(super) task: BadgeTask,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum BadgeTask {
    Keygen(Keygen),
    Register(RegisterArgs),
    Dossier(Dossier),
    Review(Review),
    Issue(Issue),
    Revoke(Revoke),
    Verify(Verify),
}

#[derive(Debug, Args)]
pub(super) struct Keygen {
    #[arg(long)]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) passphrase: Passphrase,
}

/// Where the passphrase of a key comes from.
#[derive(Debug, Args)]
pub(super) struct Passphrase {
    #[arg(long)]
    pub(super) passphrase_file: Option<PathBuf>,
}

/// A key, and what opens it.
#[derive(Debug, Args)]
pub(super) struct Key {
    #[arg(long)]
    pub(super) key: PathBuf,
    #[command(flatten)]
    pub(super) passphrase: Passphrase,
}

#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) struct RegisterArgs {
    #[command(subcommand)]
    pub(super) task: RegisterTask,
}

#[derive(Debug, Subcommand)]
pub(super) enum RegisterTask {
    Init(Init),
    Refresh(Refresh),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    pub(super) dir: PathBuf,
    #[arg(long)]
    pub(super) did: String,
    #[arg(long)]
    pub(super) name: String,
    #[arg(long)]
    pub(super) url: String,
    #[arg(long)]
    pub(super) contact: Option<String>,
    #[command(flatten)]
    pub(super) key: Key,
}

#[derive(Debug, Args)]
pub(super) struct Refresh {
    pub(super) dir: PathBuf,
    #[arg(long)]
    pub(super) add_key: bool,
    #[arg(long)]
    pub(super) stolen: Option<String>,
    #[arg(long, default_value_t = crate::register::STATUS_DAYS, value_parser = clap::value_parser!(i64).range(1..=366))]
    pub(super) status_days: i64,
    #[command(flatten)]
    pub(super) key: Key,
}

#[derive(Debug, Args)]
pub(super) struct Dossier {
    #[arg(long)]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Review {
    pub(super) dossier: PathBuf,
    #[arg(long)]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Issue {
    pub(super) dossier: PathBuf,
    #[arg(long)]
    pub(super) review: PathBuf,
    #[arg(long)]
    pub(super) register: PathBuf,
    #[command(flatten)]
    pub(super) key: Key,
    #[arg(long, value_parser = today::parse_date)]
    pub(super) valid_until: Date,
    #[arg(long)]
    pub(super) out: PathBuf,
    #[arg(long)]
    pub(super) also_origin: Vec<String>,
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct Revoke {
    pub(super) id: String,
    #[arg(long)]
    pub(super) register: PathBuf,
    #[command(flatten)]
    pub(super) key: Key,
    #[arg(long, value_parser = reason_parser())]
    pub(super) reason: RevocationReason,
    #[arg(long)]
    pub(super) note: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    pub(super) target: String,
    #[arg(long)]
    pub(super) trust: PathBuf,
    #[arg(long)]
    pub(super) register: Option<PathBuf>,
    #[arg(long)]
    pub(super) origin: Option<String>,
    #[arg(long)]
    pub(super) save_status: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

fn reason_parser() -> impl TypedValueParser<Value = RevocationReason> {
    PossibleValuesParser::new(RevocationReason::ALL.iter().map(|reason| reason.key()))
        .map(|key| RevocationReason::from_key(&key).unwrap_or(RevocationReason::Error))
}
