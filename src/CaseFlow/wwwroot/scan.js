// Reads QR codes with the browser's own detector; where there is none, or no camera, the page says so and takes a typed number.
const pause = 250;

/** A camera shown in `video`; what it reads goes to `page`. */
export function camera(video, page) {
  let stream = null, over = false;

  async function look(detector) {
    while (!over) {
      try {
        const [code] = await detector.detect(video);
        if (code && await page.invokeMethodAsync("FoundAsync", code.rawValue)) return;
      } catch { /* no picture yet */ }
      await new Promise(done => setTimeout(done, pause));
    }
  }

  return {
    /** @returns on, no-detector or no-camera */
    async start() {
      if (!("BarcodeDetector" in window)) return "no-detector";
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
        if (over) { stream.getTracks().forEach(track => track.stop()); return "no-camera"; }
        video.srcObject = stream;
        await video.play();
      } catch { return "no-camera"; }
      look(new window.BarcodeDetector({ formats: ["qr_code"] }));
      return "on";
    },
    stop() { over = true; stream?.getTracks().forEach(track => track.stop()); },
  };
}
