//! The ledger of letters, and the list of those who objected: what a crash, a disk or a hand left.

use pignon::letters::ledger::Ledger;
use pignon::letters::optout::OptOuts;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(Some(ledger)) = Ledger::parse(&text) {
        for (campaign, key, _) in ledger.letters() {
            assert!(ledger.letter(campaign, key).is_some());
        }
    }
    let _ = OptOuts::parse(&text);
}
