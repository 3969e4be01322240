import { LoadingDesk } from './_screen/loading-desk'

export default LoadingDesk
