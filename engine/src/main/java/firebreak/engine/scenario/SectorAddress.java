package firebreak.engine.scenario;

/// Where an incident strikes: `ARD.energy.transmission`.
///
/// @param delegation the victim
/// @param sector     the sector, such as `energy`
/// @param part       a part of the sector, empty if none
public record SectorAddress(String delegation, String sector, String part) {
    @Override
    public String toString() {
        return delegation + "." + sector + (part.isEmpty() ? "" : "." + part);
    }
}
